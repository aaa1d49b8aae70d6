"""The classes of ``client.live.sideband``.

Written by ``python -m spec names``; do not edit.
"""

from overlay.live import AsyncLiveSideband as AsyncSideband
from overlay.live import LiveSideband as Sideband
