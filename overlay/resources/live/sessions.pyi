"""The classes of ``client.live.sessions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.live_sessions import AsyncLiveSessions as AsyncSessions
from openai_raw.resources.live_sessions import LiveSessions as Sessions
