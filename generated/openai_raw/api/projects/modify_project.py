"""Change a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ModifyProjectParams(RequestOptions, total=False):
        """The keyword arguments of ``modify-project``."""

        name: str | Omit | None
        """Name of the project update."""
        external_key_id: str | Omit | None
        """Id of the external key."""
        geography: str | Omit | None
        """The geography in which the project's data stays. Cannot be changed afterwards."""

OPERATION = Operation(
    id="modify-project",
    method="POST",
    path="/organization/projects/{project_id}",
    security="admin_api_key",
    body={'name': 'name', 'external_key_id': 'external_key_id', 'geography': 'geography'},
    bodies=('application/json',),
    result='Project',
)
