"""The classes of ``client.beta.agents.sessions.subagents.turns.items``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_sessions_subagents_turns_items import AsyncBetaAgentsSessionsSubagentsTurnsItems as AsyncItems
from openai_raw.resources.beta_agents_sessions_subagents_turns_items import BetaAgentsSessionsSubagentsTurnsItems as Items
