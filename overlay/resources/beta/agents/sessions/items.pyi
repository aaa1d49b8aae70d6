"""The classes of ``client.beta.agents.sessions.items``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_sessions_items import AsyncBetaAgentsSessionsItems as AsyncItems
from openai_raw.resources.beta_agents_sessions_items import BetaAgentsSessionsItems as Items
