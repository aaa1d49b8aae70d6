from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.initial_item_developer_content_item import InitialItemDeveloperContentItem, InitialItemDeveloperContentItemDict
    from ..models.initial_item_developer_status import InitialItemDeveloperStatus, InitialItemDeveloperStatusInput

    class InitialItemDeveloperDict(TypedDict, total=False):
        content: Required[Sequence[InitialItemDeveloperContentItem | InitialItemDeveloperContentItemDict]]
        role: Required[Literal['developer']]
        """Who speaks: always `developer`."""
        id: str | None
        """Id of the initial item developer."""
        status: InitialItemDeveloperStatusInput | None
        """State of the initial item developer. Values: `incomplete`, `completed`."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class InitialItemDeveloper(Base):
    """Initial item developer."""

    content: list[InitialItemDeveloperContentItem]
    role: Literal['developer']
    """Who speaks: always `developer`."""
    id: str | None = None
    """Id of the initial item developer."""
    status: InitialItemDeveloperStatus | None = None
    """State of the initial item developer. Values: `incomplete`, `completed`."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['InitialItemDeveloperContentItem']}
    _tags = {'role': 'developer', 'type': 'message'}
