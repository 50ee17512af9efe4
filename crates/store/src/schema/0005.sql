-- Papers that were photographed: each sealed with the key of its dossier. What it is about, and the hash of what it
-- holds, stand in the event that kept it.
CREATE TABLE papers (
    dossier {uuid} NOT NULL,
    id {uuid} NOT NULL,
    sealed {bytes} NOT NULL,
    PRIMARY KEY (dossier, id)
){table};
