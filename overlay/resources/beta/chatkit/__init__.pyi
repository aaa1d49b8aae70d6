"""The classes of ``client.beta.chatkit``.

Written by ``python -m spec names``; do not edit.
"""

from . import sessions as sessions
from . import threads as threads
from openai_raw.resources.beta_chatkit import AsyncBetaChatkit as AsyncChatkit
from openai_raw.resources.beta_chatkit import BetaChatkit as Chatkit
from openai_raw.resources.beta_chatkit_sessions import AsyncBetaChatkitSessions as AsyncSessions
from openai_raw.resources.beta_chatkit_sessions import BetaChatkitSessions as Sessions
from openai_raw.resources.beta_chatkit_threads import AsyncBetaChatkitThreads as AsyncThreads
from openai_raw.resources.beta_chatkit_threads import BetaChatkitThreads as Threads
