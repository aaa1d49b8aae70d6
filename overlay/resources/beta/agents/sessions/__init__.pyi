"""The classes of ``client.beta.agents.sessions``.

Written by ``python -m spec names``; do not edit.
"""

from . import artifacts as artifacts
from . import events as events
from . import items as items
from . import subagents as subagents
from . import traces as traces
from . import turns as turns
from openai_raw.resources.beta_agents_sessions import AsyncBetaAgentsSessions as AsyncSessions
from openai_raw.resources.beta_agents_sessions import BetaAgentsSessions as Sessions
from openai_raw.resources.beta_agents_sessions_artifacts import AsyncBetaAgentsSessionsArtifacts as AsyncArtifacts
from openai_raw.resources.beta_agents_sessions_artifacts import BetaAgentsSessionsArtifacts as Artifacts
from openai_raw.resources.beta_agents_sessions_events import AsyncBetaAgentsSessionsEvents as AsyncEvents
from openai_raw.resources.beta_agents_sessions_events import BetaAgentsSessionsEvents as Events
from openai_raw.resources.beta_agents_sessions_items import AsyncBetaAgentsSessionsItems as AsyncItems
from openai_raw.resources.beta_agents_sessions_items import BetaAgentsSessionsItems as Items
from openai_raw.resources.beta_agents_sessions_subagents import AsyncBetaAgentsSessionsSubagents as AsyncSubagents
from openai_raw.resources.beta_agents_sessions_subagents import BetaAgentsSessionsSubagents as Subagents
from openai_raw.resources.beta_agents_sessions_traces import AsyncBetaAgentsSessionsTraces as AsyncTraces
from openai_raw.resources.beta_agents_sessions_traces import BetaAgentsSessionsTraces as Traces
from openai_raw.resources.beta_agents_sessions_turns import AsyncBetaAgentsSessionsTurns as AsyncTurns
from openai_raw.resources.beta_agents_sessions_turns import BetaAgentsSessionsTurns as Turns
