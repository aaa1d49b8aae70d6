"""The names of ``openai.types.fine_tuning.checkpoints`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.types import UntypedObject
from openai_raw.api.fine_tuning.create_fine_tuning_checkpoint_permission import CreateFineTuningCheckpointPermissionParams as CreateFineTuningCheckpointPermissionParams_
from openai_raw.api.fine_tuning.list_fine_tuning_checkpoint_permissions import ListFineTuningCheckpointPermissionsParams as ListFineTuningCheckpointPermissionsParams_

PermissionCreateParams: TypeAlias = CreateFineTuningCheckpointPermissionParams_
PermissionCreateResponse: TypeAlias = m.FineTuningCheckpointPermission
PermissionDeleteResponse: TypeAlias = m.DeleteFineTuningCheckpointPermissionResponse
PermissionListParams: TypeAlias = ListFineTuningCheckpointPermissionsParams_
PermissionListResponse: TypeAlias = UntypedObject
PermissionRetrieveParams: TypeAlias = ListFineTuningCheckpointPermissionsParams_
PermissionRetrieveResponse: TypeAlias = m.ListFineTuningCheckpointPermissionResponse
