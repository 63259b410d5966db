"""What a WSGI server serves."""

import os

from directory import live, settings
from directory.app import create_app

app = live.watch(create_app(settings.from_environment(os.environ)))
