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
    """A model is asked through Chat Completions."""

    type: Literal["completions"]
    """Tells this object from others that can stand in its place: always `completions`. Default: `completions`."""
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | None
    ) = absent
    """What to ask, as a template or a field of the data."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = absent
    """How the model answers."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
    """Where the data comes from."""

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
    """What to ask, as messages with `{{item...}}` to fill in."""

    type: Literal["template"]
    """Tells this object from others that can stand in its place: always `template`."""
    template: list[EasyInputMessage | EvalItem]
    """The messages."""

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
    """What to ask, from a field of the data."""

    type: Literal["item_reference"]
    """Tells this object from others that can stand in its place: always `item_reference`."""
    item_reference: str
    """The field that holds the messages, such as `item.input`."""

    _tags = {"type": "item_reference"}


@model
class CreateEvalCompletionsRunDataSourceSamplingParams(Base):
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
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None = absent
    """The form of the answer: plain text or JSON."""
    tools: list[ChatCompletionTool] | None = absent
    """The tools that the model may call."""

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
    """The data is stored chat completions that meet all these conditions."""

    type: Literal["stored_completions"]
    """Tells this object from others that can stand in its place: always `stored_completions`. Default:
    `stored_completions`."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    model: str | None = None
    """The model to use, such as `gpt-5.4-mini`."""
    created_after: int | None = None
    """Only what was created after this moment, in Unix seconds; None for no such limit."""
    created_before: int | None = None
    """Only what was created before this moment, in Unix seconds; None for no such limit."""
    limit: int | None = None
    """The most completions to take; None for all."""

    _tags = {"type": "stored_completions"}
