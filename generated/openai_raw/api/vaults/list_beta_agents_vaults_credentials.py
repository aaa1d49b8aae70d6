"""List beta agents vaults credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_beta_agents_vaults_credentials_order import ListBetaAgentsVaultsCredentialsOrderInput
    from ...unions import VaultStatusFilterInput

    class ListBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsVaultsCredentials``."""

        after: str | Omit
        limit: int | Omit
        metadata: Mapping[str, str] | Omit
        order: ListBetaAgentsVaultsCredentialsOrderInput | Omit
        status: VaultStatusFilterInput | Omit

OPERATION = Operation(
    id="listBetaAgentsVaultsCredentials",
    method="GET",
    path="/vaults/{vault_id}/credentials",
    query={'after': 'after', 'limit': 'limit', 'metadata': 'metadata', 'order': 'order', 'status': 'status'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsVaultsCredentialsResponse',
    page="after",
)
