from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.initial_item_user_content_item import InitialItemUserContentItem, InitialItemUserContentItemDict
    from ..models.initial_item_user_status import InitialItemUserStatus, InitialItemUserStatusInput

    class InitialItemUserDict(TypedDict, total=False):
        content: Required[Sequence[InitialItemUserContentItem | InitialItemUserContentItemDict]]
        role: Required[Literal['user']]
        id: str | None
        status: InitialItemUserStatusInput | None
        type: Literal['message']


@model
class InitialItemUser(Base):
    """Initial item user."""

    content: list[InitialItemUserContentItem]
    role: Literal['user']
    id: str | None = None
    status: InitialItemUserStatus | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': ['InitialItemUserContentItem']}
    _tags = {'role': 'user', 'type': 'message'}
