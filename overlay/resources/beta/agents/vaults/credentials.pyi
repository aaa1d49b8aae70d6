"""The classes of ``client.beta.agents.vaults.credentials``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_vaults_credentials import AsyncBetaAgentsVaultsCredentials as AsyncCredentials
from openai_raw.resources.beta_agents_vaults_credentials import BetaAgentsVaultsCredentials as Credentials
