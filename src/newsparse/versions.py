"""The version of newsparse, where everything can import it."""

from typing import Final

VERSION: Final = "0.1.0"
