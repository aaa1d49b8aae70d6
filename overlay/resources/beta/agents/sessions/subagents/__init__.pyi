"""The classes of ``client.beta.agents.sessions.subagents``.

Written by ``python -m spec names``; do not edit.
"""

from . import items as items
from . import turns as turns
from openai_raw.resources.beta_agents_sessions_subagents import AsyncBetaAgentsSessionsSubagents as AsyncSubagents
from openai_raw.resources.beta_agents_sessions_subagents import BetaAgentsSessionsSubagents as Subagents
from openai_raw.resources.beta_agents_sessions_subagents_items import AsyncBetaAgentsSessionsSubagentsItems as AsyncItems
from openai_raw.resources.beta_agents_sessions_subagents_items import BetaAgentsSessionsSubagentsItems as Items
from openai_raw.resources.beta_agents_sessions_subagents_turns import AsyncBetaAgentsSessionsSubagentsTurns as AsyncTurns
from openai_raw.resources.beta_agents_sessions_subagents_turns import BetaAgentsSessionsSubagentsTurns as Turns
