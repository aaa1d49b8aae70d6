"""The classes of ``client.beta.realtime``.

Written by ``python -m spec names``; do not edit.
"""

from . import sessions as sessions
from . import transcription_sessions as transcription_sessions
from openai_raw.resources.beta_realtime import AsyncBetaRealtime as AsyncRealtime
from openai_raw.resources.beta_realtime import BetaRealtime as Realtime
from openai_raw.resources.beta_realtime_sessions import AsyncBetaRealtimeSessions as AsyncSessions
from openai_raw.resources.beta_realtime_sessions import BetaRealtimeSessions as Sessions
from openai_raw.resources.beta_realtime_transcription_sessions import AsyncBetaRealtimeTranscriptionSessions as AsyncTranscriptionSessions
from openai_raw.resources.beta_realtime_transcription_sessions import BetaRealtimeTranscriptionSessions as TranscriptionSessions
