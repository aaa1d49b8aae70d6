"""The classes of ``client.live.forks``.

Written by ``python -m spec names``; do not edit.
"""

from overlay.live import AsyncLiveForks as AsyncForks
from overlay.live import LiveForks as Forks
