from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_eval_custom_data_source_config import CreateEvalCustomDataSourceConfig
    from ..models.create_eval_label_model_grader import CreateEvalLabelModelGrader
    from ..models.create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfig
    from ..models.create_eval_stored_completions_data_source_config import CreateEvalStoredCompletionsDataSourceConfig
    from ..models.eval_grader_python import EvalGraderPython
    from ..models.eval_grader_score_model import EvalGraderScoreModel
    from ..models.eval_grader_text_similarity import EvalGraderTextSimilarity
    from ..models.grader_string_check import GraderStringCheck
    from ..unions import Metadata


@model
class CreateEvalRequest(Base):
    """The body of `POST /evals`."""

    name: str | None = absent
    """Name of the eval."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    data_source_config: CreateEvalCustomDataSourceConfig | CreateEvalLogsDataSourceConfig | CreateEvalStoredCompletionsDataSourceConfig
    """The form of the data that runs are fed with."""
    testing_criteria: list[CreateEvalLabelModelGrader | GraderStringCheck | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel]
    """Graders that each answer is tested by."""

    _nested = {'data_source_config': ('type', {'custom': 'CreateEvalCustomDataSourceConfig', 'logs': 'CreateEvalLogsDataSourceConfig', 'stored_completions': 'CreateEvalStoredCompletionsDataSourceConfig'}), 'testing_criteria': [('type', {'label_model': 'CreateEvalLabelModelGrader', 'string_check': 'GraderStringCheck', 'text_similarity': 'EvalGraderTextSimilarity', 'python': 'EvalGraderPython', 'score_model': 'EvalGraderScoreModel'})]}
