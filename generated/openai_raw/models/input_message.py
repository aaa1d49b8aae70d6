from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.input_message_role import InputMessageRole, InputMessageRoleInput
    from ..models.input_message_status import InputMessageStatus, InputMessageStatusInput
    from ..unions import InputMessageContentList, InputMessageContentListInput

    class InputMessageDict(TypedDict, total=False):
        type: Literal['message']
        role: Required[InputMessageRoleInput]
        status: InputMessageStatusInput
        content: Required[InputMessageContentListInput]


@model
class InputMessage(Base):
    """Input message."""

    type: Literal['message'] | None = absent
    role: InputMessageRole
    status: InputMessageStatus | None = absent
    content: InputMessageContentList

    _nested = {'content': 'InputMessageContentList'}
    _tags = {'type': 'message', 'role': ('user', 'system', 'developer')}
