"""The classes of ``client.beta.realtime.transcription_sessions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_realtime_transcription_sessions import AsyncBetaRealtimeTranscriptionSessions as AsyncTranscriptionSessions
from openai_raw.resources.beta_realtime_transcription_sessions import BetaRealtimeTranscriptionSessions as TranscriptionSessions
