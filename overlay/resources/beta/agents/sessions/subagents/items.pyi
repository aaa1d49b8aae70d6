"""The classes of ``client.beta.agents.sessions.subagents.items``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_sessions_subagents_items import AsyncBetaAgentsSessionsSubagentsItems as AsyncItems
from openai_raw.resources.beta_agents_sessions_subagents_items import BetaAgentsSessionsSubagentsItems as Items
