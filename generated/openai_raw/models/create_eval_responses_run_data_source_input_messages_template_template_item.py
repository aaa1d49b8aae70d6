from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict(TypedDict, total=False):
        role: Required[str]
        content: Required[str]


@model
class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem(Base):
    """The value of `CreateEvalResponsesRunDataSourceInputMessagesTemplate.template`."""

    role: str
    content: str
