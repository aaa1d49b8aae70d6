"""The classes of ``client.beta``.

Written by ``python -m spec names``; do not edit.
"""

from . import agents as agents
from . import assistants as assistants
from . import chat as chat
from . import chatkit as chatkit
from . import realtime as realtime
from . import responses as responses
from . import threads as threads
from openai_raw.resources.beta_agents import AsyncBetaAgents as AsyncAgents
from openai_raw.resources.beta_agents import BetaAgents as Agents
from openai_raw.resources.beta_assistants import AsyncBetaAssistants as AsyncAssistants
from openai_raw.resources.beta_assistants import BetaAssistants as Assistants
from openai_raw.resources.beta_chatkit import AsyncBetaChatkit as AsyncChatkit
from openai_raw.resources.beta_chatkit import BetaChatkit as Chatkit
from openai_raw.resources.beta_realtime import AsyncBetaRealtime as AsyncRealtime
from openai_raw.resources.beta_realtime import BetaRealtime as Realtime
from openai_raw.resources.beta_responses import AsyncBetaResponses as AsyncResponses
from openai_raw.resources.beta_responses import BetaResponses as Responses
from overlay._helpers.assistants import AsyncThreads as AsyncThreads
from overlay._helpers.assistants import Threads as Threads
from overlay._helpers.beta import AsyncBeta as AsyncBeta
from overlay._helpers.beta import Beta as Beta
from overlay.chat import AsyncChat as AsyncChat
from overlay.chat import Chat as Chat
