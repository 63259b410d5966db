"""What a WSGI server serves."""

import gc
import os

from directory import live, settings
from directory.app import create_app

app = live.watch(create_app(settings.from_environment(os.environ)))
gc.freeze()  # what was loaded stays: looking through it again and again would cost each request a part of its time
