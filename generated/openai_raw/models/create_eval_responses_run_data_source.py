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
    """Generates answers with the Responses API."""

    type: Literal["responses"]
    """Discriminator: always `responses`. Default: `responses`."""
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | None
    ) = absent
    """Input messages, as a template or a field of the data."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = absent
    """Sampling parameters of the model."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource
    """Source of the data."""

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
    """Input messages with `{{item...}}` placeholders."""

    type: Literal["template"]
    """Discriminator: always `template`."""
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | EvalItem]
    """The messages, with placeholders."""

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
    """A message for the model."""

    role: str
    """Role of the author, such as `system`, `assistant` or `user`."""
    content: str
    """The text, with `{{item...}}` placeholders."""


@model
class CreateEvalResponsesRunDataSourceInputMessagesItemReference(Base):
    """Input messages from a field of the data."""

    type: Literal["item_reference"]
    """Discriminator: always `item_reference`."""
    item_reference: str
    """Field with the messages, such as `item.input`."""

    _tags = {"type": "item_reference"}


@model
class CreateEvalResponsesRunDataSourceSamplingParams(Base):
    """Sampling parameters of the model."""

    reasoning_effort: ReasoningEffort = None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    temperature: float | None = absent
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    max_completion_tokens: int | None = absent
    """Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`."""
    top_p: float | None = absent
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    seed: int | None = absent
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result.
    Default: `42`."""
    tools: list[Tool] | None = absent
    """Tools the model may call."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = absent
    """Text output options."""

    _nested = {"tools": ["Tool"], "text": "CreateEvalResponsesRunDataSourceSamplingParamsText"}


@model
class CreateEvalResponsesRunDataSourceSamplingParamsText(Base):
    """Text output options."""

    format: TextResponseFormatConfiguration | None = absent
    """Output format: plain text, or JSON that matches a schema."""

    _nested = {"format": "TextResponseFormatConfiguration"}


@model
class EvalResponsesSource(Base):
    """Stored responses that match all of these conditions."""

    type: Literal["responses"]
    """Discriminator: always `responses`."""
    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    model: str | None = None
    """The model to use, such as `gpt-5.4-mini`."""
    instructions_search: str | None = None
    """Select only responses whose instructions contain this text."""
    created_after: int | None = None
    """Select only results created after this time, in Unix seconds."""
    created_before: int | None = None
    """Select only results created before this time, in Unix seconds."""
    reasoning_effort: ReasoningEffort | None = None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    users: list[str] | None = None
    """Select only responses for these end users."""
    tools: list[str] | None = None
    """Tools the model may call."""

    _tags = {"type": "responses"}
