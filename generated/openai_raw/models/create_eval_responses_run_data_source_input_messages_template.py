from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.create_eval_responses_run_data_source_input_messages_template_template_item import CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem, CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict
    from ..models.eval_item import EvalItem, EvalItemDict

    class CreateEvalResponsesRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
        type: Required[Literal['template']]
        """Tells this object from others that can stand in its place: always `template`."""
        template: Required[Sequence[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict | EvalItem | EvalItemDict]]
        """The messages."""


@model
class CreateEvalResponsesRunDataSourceInputMessagesTemplate(Base):
    """What to ask, as messages with `{{item...}}` to fill in."""

    type: Literal['template']
    """Tells this object from others that can stand in its place: always `template`."""
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | EvalItem]
    """The messages."""

    _nested = {'template': [('role', {'user': ['EvalItem', 'CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem'], 'assistant': ['EvalItem', 'CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem'], 'system': ['EvalItem', 'CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem'], 'developer': ['EvalItem', 'CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem']}, 'CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem')]}
    _tags = {'type': 'template'}
