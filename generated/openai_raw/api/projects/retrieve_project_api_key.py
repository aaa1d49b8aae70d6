"""Retrieve an API key of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveProjectApiKeyParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-api-key``."""


OPERATION = Operation(
    id="retrieve-project-api-key",
    method="GET",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    security="admin_api_key",
    result='ProjectApiKey',
)
