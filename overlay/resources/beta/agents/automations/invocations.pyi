"""The classes of ``client.beta.agents.automations.invocations``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_automations_invocations import AsyncBetaAgentsAutomationsInvocations as AsyncInvocations
from openai_raw.resources.beta_agents_automations_invocations import BetaAgentsAutomationsInvocations as Invocations
