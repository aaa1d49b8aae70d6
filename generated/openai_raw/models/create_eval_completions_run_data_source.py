"""`CreateEvalCompletionsRunDataSource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.easy_input_message import EasyInputMessage
    from ..models.eval_item import EvalItem
    from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource
    from ..models.response_format_json_object import ResponseFormatJsonObject
    from ..models.response_format_json_schema import ResponseFormatJsonSchema
    from ..models.response_format_text import ResponseFormatText
    from ..unions import Metadata, ReasoningEffort


@model
class CreateEvalCompletionsRunDataSource(Base):
    """Generates answers with the Chat Completions API."""

    type: Literal["completions"]
    """Discriminator: always `completions`. Default: `completions`."""
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | None
    ) = absent
    """Input messages, as a template or a field of the data."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = absent
    """Sampling parameters of the model."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
    """Source of the data."""

    _nested = {
        "input_messages": (
            "type",
            {
                "template": "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
                "item_reference": "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
            },
        ),
        "sampling_params": "CreateEvalCompletionsRunDataSourceSamplingParams",
        "source": (
            "type",
            {
                "file_content": "EvalJsonlFileContentSource",
                "file_id": "EvalJsonlFileIdSource",
                "stored_completions": "EvalStoredCompletionsSource",
            },
        ),
    }
    _tags = {"type": "completions"}


@model
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(Base):
    """Input messages with `{{item...}}` placeholders."""

    type: Literal["template"]
    """Discriminator: always `template`."""
    template: list[EasyInputMessage | EvalItem]
    """The messages, with placeholders."""

    _nested = {
        "template": [
            (
                "role",
                {
                    "user": ["EasyInputMessage", "EvalItem"],
                    "assistant": ["EasyInputMessage", "EvalItem"],
                    "system": ["EasyInputMessage", "EvalItem"],
                    "developer": ["EasyInputMessage", "EvalItem"],
                },
            )
        ]
    }
    _tags = {"type": "template"}


@model
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(Base):
    """Input messages from a field of the data."""

    type: Literal["item_reference"]
    """Discriminator: always `item_reference`."""
    item_reference: str
    """Field with the messages, such as `item.input`."""

    _tags = {"type": "item_reference"}


@model
class CreateEvalCompletionsRunDataSourceSamplingParams(Base):
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
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None = absent
    """Format of the answer: plain text or JSON."""
    tools: list[ChatCompletionTool] | None = absent
    """Tools the model may call."""

    _nested = {
        "response_format": (
            "type",
            {
                "text": "ResponseFormatText",
                "json_schema": "ResponseFormatJsonSchema",
                "json_object": "ResponseFormatJsonObject",
            },
        ),
        "tools": ["ChatCompletionTool"],
    }


@model
class EvalStoredCompletionsSource(Base):
    """Stored chat completions that match all of these conditions."""

    type: Literal["stored_completions"]
    """Discriminator: always `stored_completions`. Default: `stored_completions`."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    model: str | None = None
    """The model to use, such as `gpt-5.4-mini`."""
    created_after: int | None = None
    """Select only results created after this time, in Unix seconds."""
    created_before: int | None = None
    """Select only results created before this time, in Unix seconds."""
    limit: int | None = None
    """Maximum number of completions to use."""

    _tags = {"type": "stored_completions"}
