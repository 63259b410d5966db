"""`python -m directory` is the command `signpost`."""

import sys

from directory.cli import main

sys.exit(main())
