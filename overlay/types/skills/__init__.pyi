"""The names of ``openai.types.skills`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.types import UntypedObject
from openai_raw.api.skills.create_skill_version import CreateSkillVersionParams as CreateSkillVersionParams_
from openai_raw.api.skills.list_skill_versions import ListSkillVersionsParams as ListSkillVersionsParams_

DeletedSkillVersion: TypeAlias = m.DeletedSkillVersionResource
SkillVersion: TypeAlias = m.SkillVersionResource
SkillVersionList: TypeAlias = UntypedObject
VersionCreateParams: TypeAlias = CreateSkillVersionParams_
VersionListParams: TypeAlias = ListSkillVersionsParams_
