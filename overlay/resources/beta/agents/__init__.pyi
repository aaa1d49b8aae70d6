"""The classes of ``client.beta.agents``.

Written by ``python -m spec names``; do not edit.
"""

from . import automations as automations
from . import environments as environments
from . import sessions as sessions
from . import vaults as vaults
from openai_raw.resources.beta_agents import AsyncBetaAgents as AsyncAgents
from openai_raw.resources.beta_agents import BetaAgents as Agents
from openai_raw.resources.beta_agents_automations import AsyncBetaAgentsAutomations as AsyncAutomations
from openai_raw.resources.beta_agents_automations import BetaAgentsAutomations as Automations
from openai_raw.resources.beta_agents_environments import AsyncBetaAgentsEnvironments as AsyncEnvironments
from openai_raw.resources.beta_agents_environments import BetaAgentsEnvironments as Environments
from openai_raw.resources.beta_agents_sessions import AsyncBetaAgentsSessions as AsyncSessions
from openai_raw.resources.beta_agents_sessions import BetaAgentsSessions as Sessions
from openai_raw.resources.beta_agents_vaults import AsyncBetaAgentsVaults as AsyncVaults
from openai_raw.resources.beta_agents_vaults import BetaAgentsVaults as Vaults
