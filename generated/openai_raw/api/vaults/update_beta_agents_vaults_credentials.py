"""Change a credential"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import CredentialAuthRotateInput

    class UpdateBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
        """The keyword arguments of ``updateBetaAgentsVaultsCredentials``."""

        auth: CredentialAuthRotateInput | Omit
        """What kind of secret it is, and where it is used."""
        metadata: Mapping[str, str] | Omit
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

OPERATION = Operation(
    id="updateBetaAgentsVaultsCredentials",
    method="POST",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    body={'auth': 'auth', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='Credential',
)
