"""The classes of ``client.beta.agents.automations``.

Written by ``python -m spec names``; do not edit.
"""

from . import invocations as invocations
from openai_raw.resources.beta_agents_automations import AsyncBetaAgentsAutomations as AsyncAutomations
from openai_raw.resources.beta_agents_automations import BetaAgentsAutomations as Automations
from openai_raw.resources.beta_agents_automations_invocations import AsyncBetaAgentsAutomationsInvocations as AsyncInvocations
from openai_raw.resources.beta_agents_automations_invocations import BetaAgentsAutomationsInvocations as Invocations
