"""The classes of ``client.beta.chatkit.sessions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_chatkit_sessions import AsyncBetaChatkitSessions as AsyncSessions
from openai_raw.resources.beta_chatkit_sessions import BetaChatkitSessions as Sessions
