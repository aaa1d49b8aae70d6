"""The classes of ``client.beta.realtime.sessions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_realtime_sessions import AsyncBetaRealtimeSessions as AsyncSessions
from openai_raw.resources.beta_realtime_sessions import BetaRealtimeSessions as Sessions
