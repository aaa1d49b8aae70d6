"""List the credentials of a vault"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_vaults_credentials_order import ListBetaAgentsVaultsCredentialsOrderInput
    from ...unions import VaultStatusFilterInput

    class ListBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsVaultsCredentials``."""

        after: str | Omit
        """A cursor: gives the vault credentials that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most vault credentials in one page."""
        metadata: Mapping[str, str] | Omit
        """Only what carries all of these labels; sent as `metadata[key]=value`."""
        order: ListBetaAgentsVaultsCredentialsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        status: VaultStatusFilterInput | Omit
        """State of the vault credential. Values: `active`, `archived`."""

OPERATION = Operation(
    id="listBetaAgentsVaultsCredentials",
    method="GET",
    path="/vaults/{vault_id}/credentials",
    query={'after': 'after', 'limit': 'limit', 'metadata': 'metadata', 'order': 'order', 'status': 'status'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsVaultsCredentialsResponse',
    page="after",
)
