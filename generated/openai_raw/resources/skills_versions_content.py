"""The resource ``client.skills.versions.content``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class SkillsVersionsContent(Resource):
    """``client.skills.versions.content``."""

    @described
    def retrieve(self, version: str, *, skill_id: str, **params: Any) -> Any:
        """Download a version of a skill

        Download the files of one version.

        ``GET /skills/{skill_id}/versions/{version}/content``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
        return self._client._call(
            "skills.get_skill_version_content", {"skill_id": skill_id, "version": version}, params
        )


class AsyncSkillsVersionsContent(AsyncResource):
    """``client.skills.versions.content`` of an async client."""

    @described_as(SkillsVersionsContent.retrieve)
    async def retrieve(self, version: str, *, skill_id: str, **params: Any) -> Any:
        return await self._client._call(
            "skills.get_skill_version_content", {"skill_id": skill_id, "version": version}, params
        )
