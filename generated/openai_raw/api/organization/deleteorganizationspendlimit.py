"""Remove the spend limit of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteorganizationspendlimitParams(RequestOptions, total=False):
        """The keyword arguments of ``Deleteorganizationspendlimit``."""


OPERATION = Operation(
    id="Deleteorganizationspendlimit",
    method="DELETE",
    path="/organization/spend_limit",
    security="admin_api_key",
    result='OrganizationSpendLimitDeletedResource',
)
