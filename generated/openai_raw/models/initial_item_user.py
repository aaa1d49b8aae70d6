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
        """The text."""
        role: Required[Literal['user']]
        """Who speaks: always `user`."""
        id: str | None
        """Id of the initial item user."""
        status: InitialItemUserStatusInput | None
        """State of the initial item user. Values: `incomplete`, `completed`."""
        type: Literal['message']
        """Which kind it is. Always `message`."""


@model
class InitialItemUser(Base):
    """What the user said before the session."""

    content: list[InitialItemUserContentItem]
    """The text."""
    role: Literal['user']
    """Who speaks: always `user`."""
    id: str | None = None
    """Id of the initial item user."""
    status: InitialItemUserStatus | None = None
    """State of the initial item user. Values: `incomplete`, `completed`."""
    type: Literal['message'] | None = absent
    """Which kind it is. Always `message`."""

    _nested = {'content': ['InitialItemUserContentItem']}
    _tags = {'role': 'user', 'type': 'message'}
