"""`CreateEvalResponsesRunDataSource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.eval_item import EvalItem
    from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource
    from ..unions import ReasoningEffort, TextResponseFormatConfiguration, Tool


@model
class CreateEvalResponsesRunDataSource(Base):
    """A model is asked through Responses."""

    type: Literal["responses"]
    """Tells this object from others that can stand in its place: always `responses`. Default: `responses`."""
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | None
    ) = absent
    """What to ask, as a template or a field of the data."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = absent
    """How the model answers."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource
    """Where the data comes from."""

    _nested = {
        "input_messages": (
            "type",
            {
                "template": "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
                "item_reference": "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
            },
        ),
        "sampling_params": "CreateEvalResponsesRunDataSourceSamplingParams",
        "source": (
            "type",
            {
                "file_content": "EvalJsonlFileContentSource",
                "file_id": "EvalJsonlFileIdSource",
                "responses": "EvalResponsesSource",
            },
        ),
    }
    _tags = {"type": "responses"}


@model
class CreateEvalResponsesRunDataSourceInputMessagesTemplate(Base):
    """What to ask, as messages with `{{item...}}` to fill in."""

    type: Literal["template"]
    """Tells this object from others that can stand in its place: always `template`."""
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | EvalItem]
    """The messages."""

    _nested = {
        "template": [
            (
                "role",
                {
                    "user": ["EvalItem", "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem"],
                    "assistant": ["EvalItem", "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem"],
                    "system": ["EvalItem", "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem"],
                    "developer": ["EvalItem", "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem"],
                },
                "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem",
            )
        ]
    }
    _tags = {"type": "template"}


@model
class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem(Base):
    """A message to the model."""

    role: str
    """Who speaks: `system`, `assistant`, `user`, ..."""
    content: str
    """The text, with `{{item...}}` to fill in."""


@model
class CreateEvalResponsesRunDataSourceInputMessagesItemReference(Base):
    """What to ask, from a field of the data."""

    type: Literal["item_reference"]
    """Tells this object from others that can stand in its place: always `item_reference`."""
    item_reference: str
    """The field that holds the messages, such as `item.input`."""

    _tags = {"type": "item_reference"}


@model
class CreateEvalResponsesRunDataSourceSamplingParams(Base):
    """How the model answers."""

    reasoning_effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both. Default: `1`."""
    max_completion_tokens: int | None = absent
    """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`."""
    top_p: float | None = absent
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    seed: int | None = absent
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it. Default: `42`."""
    tools: list[Tool] | None = absent
    """The tools that the model may call."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = absent
    """Format of the text in the answer."""

    _nested = {"tools": ["Tool"], "text": "CreateEvalResponsesRunDataSourceSamplingParamsText"}


@model
class CreateEvalResponsesRunDataSourceSamplingParamsText(Base):
    """Format of the text in the answer."""

    format: TextResponseFormatConfiguration | None = absent
    """The form of the answer: plain text, or JSON that fits a schema."""

    _nested = {"format": "TextResponseFormatConfiguration"}


@model
class EvalResponsesSource(Base):
    """The data is stored responses that meet all these conditions."""

    type: Literal["responses"]
    """Tells this object from others that can stand in its place: always `responses`."""
    metadata: dict[str, Any] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    model: str | None = None
    """The model to use, such as `gpt-5.4-mini`."""
    instructions_search: str | None = None
    """Only responses whose instructions contain this; None for any."""
    created_after: int | None = None
    """Only what was created after this moment, in Unix seconds; None for no such limit."""
    created_before: int | None = None
    """Only what was created before this moment, in Unix seconds; None for no such limit."""
    reasoning_effort: ReasoningEffort | None = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    users: list[str] | None = None
    """Only responses for these end users; None for all."""
    tools: list[str] | None = None
    """The tools that the model may call."""

    _tags = {"type": "responses"}
