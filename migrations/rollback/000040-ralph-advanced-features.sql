drop table ralph_advanced.features;
drop function ralph_advanced.tg_features__keep_status();
drop type ralph_advanced.feature_status;
