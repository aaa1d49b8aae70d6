from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_eval_responses_run_data_source_input_messages_item_reference import CreateEvalResponsesRunDataSourceInputMessagesItemReference, CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict
    from ..models.create_eval_responses_run_data_source_input_messages_template import CreateEvalResponsesRunDataSourceInputMessagesTemplate, CreateEvalResponsesRunDataSourceInputMessagesTemplateDict
    from ..models.create_eval_responses_run_data_source_sampling_params import CreateEvalResponsesRunDataSourceSamplingParams, CreateEvalResponsesRunDataSourceSamplingParamsDict
    from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource, EvalJsonlFileContentSourceDict
    from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource, EvalJsonlFileIdSourceDict
    from ..models.eval_responses_source import EvalResponsesSource, EvalResponsesSourceDict

    class CreateEvalResponsesRunDataSourceDict(TypedDict, total=False):
        type: Required[Literal['responses']]
        """Tells this object from others that can stand in its place: always `responses`. Default: `responses`."""
        input_messages: CreateEvalResponsesRunDataSourceInputMessagesTemplate | CreateEvalResponsesRunDataSourceInputMessagesTemplateDict | CreateEvalResponsesRunDataSourceInputMessagesItemReference | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict
        """What to ask, as a template or a field of the data."""
        sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | CreateEvalResponsesRunDataSourceSamplingParamsDict
        """How the model answers."""
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        source: Required[EvalJsonlFileContentSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSource | EvalJsonlFileIdSourceDict | EvalResponsesSource | EvalResponsesSourceDict]
        """Where the data comes from."""


@model
class CreateEvalResponsesRunDataSource(Base):
    """A model is asked through Responses."""

    type: Literal['responses']
    """Tells this object from others that can stand in its place: always `responses`. Default: `responses`."""
    input_messages: CreateEvalResponsesRunDataSourceInputMessagesTemplate | CreateEvalResponsesRunDataSourceInputMessagesItemReference | None = absent
    """What to ask, as a template or a field of the data."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = absent
    """How the model answers."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource
    """Where the data comes from."""

    _nested = {'input_messages': ('type', {'template': 'CreateEvalResponsesRunDataSourceInputMessagesTemplate', 'item_reference': 'CreateEvalResponsesRunDataSourceInputMessagesItemReference'}), 'sampling_params': 'CreateEvalResponsesRunDataSourceSamplingParams', 'source': ('type', {'file_content': 'EvalJsonlFileContentSource', 'file_id': 'EvalJsonlFileIdSource', 'responses': 'EvalResponsesSource'})}
    _tags = {'type': 'responses'}
