"""What a WSGI server serves."""

import os

from directory import settings
from directory.app import create_app

app = create_app(settings.from_environment(os.environ))
