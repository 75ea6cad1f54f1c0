-- Who stands for what the paper's style says.
ALTER TABLE "HouseStyle" ADD COLUMN "owners" JSONB NOT NULL DEFAULT '{}';
