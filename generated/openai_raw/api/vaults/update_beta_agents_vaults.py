"""Change a vault"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UpdateBetaAgentsVaultsParams(RequestOptions, total=False):
        """The keyword arguments of ``updateBetaAgentsVaults``."""

        metadata: Mapping[str, str] | Omit
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
        name: str | Omit | None
        """Name of the agents vaults."""

OPERATION = Operation(
    id="updateBetaAgentsVaults",
    method="POST",
    path="/vaults/{vault_id}",
    body={'metadata': 'metadata', 'name': 'name'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='Vault',
)
