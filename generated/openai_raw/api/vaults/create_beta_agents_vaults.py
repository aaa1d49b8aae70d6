"""Create a vault"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateBetaAgentsVaultsParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgentsVaults``."""

        metadata: Mapping[str, str] | Omit | None
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
        name: str | Omit
        """Name of the agents vaults."""

OPERATION = Operation(
    id="createBetaAgentsVaults",
    method="POST",
    path="/vaults",
    body={'metadata': 'metadata', 'name': 'name'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='Vault',
)
