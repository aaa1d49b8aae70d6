"""Usage code interpreter sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.usage_code_interpreter_sessions_bucket_width import UsageCodeInterpreterSessionsBucketWidthInput

    class UsageCodeInterpreterSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-code-interpreter-sessions``."""

        start_time: Required[int]
        end_time: int | Omit
        bucket_width: UsageCodeInterpreterSessionsBucketWidthInput | Omit
        project_ids: Sequence[str] | Omit
        group_by: Sequence[Literal['project_id']] | Omit
        limit: int | Omit
        page: str | Omit

OPERATION = Operation(
    id="usage-code-interpreter-sessions",
    method="GET",
    path="/organization/usage/code_interpreter_sessions",
    security="admin_api_key",
    query={'start_time': 'start_time', 'end_time': 'end_time', 'bucket_width': 'bucket_width', 'project_ids': 'project_ids[]', 'group_by': 'group_by[]', 'limit': 'limit', 'page': 'page'},
    required=('start_time',),
    result='UsageResponse',
    page="page",
)
