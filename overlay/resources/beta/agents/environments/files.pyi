"""The classes of ``client.beta.agents.environments.files``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_environments_files import AsyncBetaAgentsEnvironmentsFiles as AsyncFiles
from openai_raw.resources.beta_agents_environments_files import BetaAgentsEnvironmentsFiles as Files
