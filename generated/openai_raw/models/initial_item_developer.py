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
        id: str | None
        status: InitialItemDeveloperStatusInput | None
        type: Literal['message']


@model
class InitialItemDeveloper(Base):
    """Initial item developer."""

    content: list[InitialItemDeveloperContentItem]
    role: Literal['developer']
    id: str | None = None
    status: InitialItemDeveloperStatus | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': ['InitialItemDeveloperContentItem']}
    _tags = {'role': 'developer', 'type': 'message'}
