"""What requests take instead of the models in ``models.create_eval_responses_run_data_source``, for type checkers
only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.eval_item import EvalItemDict
from ..dicts.eval_jsonl_file_content_source import EvalJsonlFileContentSourceDict
from ..dicts.eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict
from ..models.create_eval_responses_run_data_source import (
    CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem,
    CreateEvalResponsesRunDataSourceSamplingParams,
    CreateEvalResponsesRunDataSourceSamplingParamsText,
    EvalResponsesSource,
)
from ..models.eval_item import EvalItem
from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource
from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource
from ..unions import ReasoningEffortInput, TextResponseFormatConfigurationInput, ToolInput

class CreateEvalResponsesRunDataSourceDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Discriminator: always `responses`. Default: `responses`."""
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesTemplateDict
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict
    )
    """Input messages, as a template or a field of the data."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | CreateEvalResponsesRunDataSourceSamplingParamsDict
    """Sampling parameters of the model."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    source: Required[
        EvalJsonlFileContentSource
        | EvalJsonlFileContentSourceDict
        | EvalJsonlFileIdSource
        | EvalJsonlFileIdSourceDict
        | EvalResponsesSource
        | EvalResponsesSourceDict
    ]
    """Source of the data."""

class CreateEvalResponsesRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    type: Required[Literal["template"]]
    """Discriminator: always `template`."""
    template: Required[
        Sequence[
            CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem
            | CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict
            | EvalItem
            | EvalItemDict
        ]
    ]
    """The messages, with placeholders."""

class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict(TypedDict, total=False):
    role: Required[str]
    """Role of the author, such as `system`, `assistant` or `user`."""
    content: Required[str]
    """The text, with `{{item...}}` placeholders."""

class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    type: Required[Literal["item_reference"]]
    """Discriminator: always `item_reference`."""
    item_reference: Required[str]
    """Field with the messages, such as `item.input`."""

class CreateEvalResponsesRunDataSourceSamplingParamsDict(TypedDict, total=False):
    reasoning_effort: ReasoningEffortInput
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    temperature: float
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    max_completion_tokens: int
    """Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`."""
    top_p: float
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    seed: int
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result.
    Default: `42`."""
    tools: Sequence[ToolInput]
    """Tools the model may call."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | CreateEvalResponsesRunDataSourceSamplingParamsTextDict
    """Text output options."""

class CreateEvalResponsesRunDataSourceSamplingParamsTextDict(TypedDict, total=False):
    format: TextResponseFormatConfigurationInput
    """Output format: plain text, or JSON that matches a schema."""

class EvalResponsesSourceDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Discriminator: always `responses`."""
    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    model: str | None
    """The model to use, such as `gpt-5.4-mini`."""
    instructions_search: str | None
    """Select only responses whose instructions contain this text."""
    created_after: int | None
    """Select only results created after this time, in Unix seconds."""
    created_before: int | None
    """Select only results created before this time, in Unix seconds."""
    reasoning_effort: ReasoningEffortInput | None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    temperature: float | None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    top_p: float | None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    users: Sequence[str] | None
    """Select only responses for these end users."""
    tools: Sequence[str] | None
    """Tools the model may call."""
