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
        """The text."""
        role: Required[Literal['developer']]
        """Who speaks: always `developer`."""
        id: str | None
        """Id of the initial item developer."""
        status: InitialItemDeveloperStatusInput | None
        """State of the initial item developer. Values: `incomplete`, `completed`."""
        type: Literal['message']
        """Which kind it is. Always `message`."""


@model
class InitialItemDeveloper(Base):
    """Instructions from before the session."""

    content: list[InitialItemDeveloperContentItem]
    """The text."""
    role: Literal['developer']
    """Who speaks: always `developer`."""
    id: str | None = None
    """Id of the initial item developer."""
    status: InitialItemDeveloperStatus | None = None
    """State of the initial item developer. Values: `incomplete`, `completed`."""
    type: Literal['message'] | None = absent
    """Which kind it is. Always `message`."""

    _nested = {'content': ['InitialItemDeveloperContentItem']}
    _tags = {'role': 'developer', 'type': 'message'}
