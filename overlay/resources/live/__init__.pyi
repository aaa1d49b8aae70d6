"""The classes of ``client.live``.

Written by ``python -m spec names``; do not edit.
"""

from . import forks as forks
from . import sessions as sessions
from . import sideband as sideband
from openai_raw.resources.live_sessions import AsyncLiveSessions as AsyncSessions
from openai_raw.resources.live_sessions import LiveSessions as Sessions
from overlay.live import AsyncLive as AsyncLive
from overlay.live import AsyncLiveForks as AsyncForks
from overlay.live import AsyncLiveSideband as AsyncSideband
from overlay.live import Live as Live
from overlay.live import LiveForks as Forks
from overlay.live import LiveSideband as Sideband
